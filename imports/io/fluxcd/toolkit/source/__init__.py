from __future__ import annotations
from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)
import abc
import builtins
import datetime
import enum
import typing
import jsii
import publication
import typing_extensions
from jsii._type_checking import cached_type_hints, check_type
from ._jsii import *

class _LazyImport:

    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None

    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)
if typing.TYPE_CHECKING:
    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:
    _cdk8s_d3d9af27 = _LazyImport('cdk8s')
    _constructs_77d1e7e8 = _LazyImport('constructs')

class GitRepository(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iofluxcdtoolkitsource.GitRepository'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GitRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = GitRepositoryProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GitRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = GitRepositoryProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositoryProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class GitRepositoryProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['GitRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = GitRepositorySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['GitRepositorySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositoryProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpec', jsii_struct_bases=[], name_mapping={'interval': 'interval', 'url': 'url', 'ignore': 'ignore', 'include': 'include', 'provider': 'provider', 'proxy_secret_ref': 'proxySecretRef', 'recurse_submodules': 'recurseSubmodules', 'ref': 'ref', 'secret_ref': 'secretRef', 'service_account_name': 'serviceAccountName', 'sparse_checkout': 'sparseCheckout', 'suspend': 'suspend', 'timeout': 'timeout', 'verify': 'verify'})
class GitRepositorySpec:

    def __init__(self, *, interval: builtins.str, url: builtins.str, ignore: typing.Optional[builtins.str]=None, include: typing.Optional[typing.Sequence[typing.Union['GitRepositorySpecInclude', typing.Dict[builtins.str, typing.Any]]]]=None, provider: typing.Optional[builtins.str]=None, proxy_secret_ref: typing.Optional[typing.Union['GitRepositorySpecProxySecretRef', typing.Dict[builtins.str, typing.Any]]]=None, recurse_submodules: typing.Optional[builtins.bool]=None, ref: typing.Optional[typing.Union['GitRepositorySpecRef', typing.Dict[builtins.str, typing.Any]]]=None, secret_ref: typing.Optional[typing.Union['GitRepositorySpecSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, service_account_name: typing.Optional[builtins.str]=None, sparse_checkout: typing.Optional[typing.Sequence[builtins.str]]=None, suspend: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None, verify: typing.Optional[typing.Union['GitRepositorySpecVerify', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(proxy_secret_ref, dict):
            proxy_secret_ref = GitRepositorySpecProxySecretRef(**proxy_secret_ref)
        if isinstance(ref, dict):
            ref = GitRepositorySpecRef(**ref)
        if isinstance(secret_ref, dict):
            secret_ref = GitRepositorySpecSecretRef(**secret_ref)
        if isinstance(verify, dict):
            verify = GitRepositorySpecVerify(**verify)
        self._values: typing.Dict[builtins.str, typing.Any] = {'interval': interval, 'url': url}
        if ignore is not None:
            self._values['ignore'] = ignore
        if include is not None:
            self._values['include'] = include
        if provider is not None:
            self._values['provider'] = provider
        if proxy_secret_ref is not None:
            self._values['proxy_secret_ref'] = proxy_secret_ref
        if recurse_submodules is not None:
            self._values['recurse_submodules'] = recurse_submodules
        if ref is not None:
            self._values['ref'] = ref
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name
        if sparse_checkout is not None:
            self._values['sparse_checkout'] = sparse_checkout
        if suspend is not None:
            self._values['suspend'] = suspend
        if timeout is not None:
            self._values['timeout'] = timeout
        if verify is not None:
            self._values['verify'] = verify

    @builtins.property
    def interval(self) -> builtins.str:
        result = self._values.get('interval')
        assert result is not None, "Required property 'interval' is missing"
        return result

    @builtins.property
    def url(self) -> builtins.str:
        result = self._values.get('url')
        assert result is not None, "Required property 'url' is missing"
        return result

    @builtins.property
    def ignore(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ignore')
        return result

    @builtins.property
    def include(self) -> typing.Optional[typing.List['GitRepositorySpecInclude']]:
        result = self._values.get('include')
        return result

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        result = self._values.get('provider')
        return result

    @builtins.property
    def proxy_secret_ref(self) -> typing.Optional['GitRepositorySpecProxySecretRef']:
        result = self._values.get('proxy_secret_ref')
        return result

    @builtins.property
    def recurse_submodules(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('recurse_submodules')
        return result

    @builtins.property
    def ref(self) -> typing.Optional['GitRepositorySpecRef']:
        result = self._values.get('ref')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['GitRepositorySpecSecretRef']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_name')
        return result

    @builtins.property
    def sparse_checkout(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('sparse_checkout')
        return result

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('suspend')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def verify(self) -> typing.Optional['GitRepositorySpecVerify']:
        result = self._values.get('verify')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecInclude', jsii_struct_bases=[], name_mapping={'repository': 'repository', 'from_path': 'fromPath', 'to_path': 'toPath'})
class GitRepositorySpecInclude:

    def __init__(self, *, repository: typing.Union['GitRepositorySpecIncludeRepository', typing.Dict[builtins.str, typing.Any]], from_path: typing.Optional[builtins.str]=None, to_path: typing.Optional[builtins.str]=None) -> None:
        if isinstance(repository, dict):
            repository = GitRepositorySpecIncludeRepository(**repository)
        self._values: typing.Dict[builtins.str, typing.Any] = {'repository': repository}
        if from_path is not None:
            self._values['from_path'] = from_path
        if to_path is not None:
            self._values['to_path'] = to_path

    @builtins.property
    def repository(self) -> 'GitRepositorySpecIncludeRepository':
        result = self._values.get('repository')
        assert result is not None, "Required property 'repository' is missing"
        return result

    @builtins.property
    def from_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('from_path')
        return result

    @builtins.property
    def to_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('to_path')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecInclude(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecIncludeRepository', jsii_struct_bases=[], name_mapping={'name': 'name'})
class GitRepositorySpecIncludeRepository:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecIncludeRepository(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecProxySecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class GitRepositorySpecProxySecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecProxySecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecRef', jsii_struct_bases=[], name_mapping={'branch': 'branch', 'commit': 'commit', 'name': 'name', 'semver': 'semver', 'tag': 'tag'})
class GitRepositorySpecRef:

    def __init__(self, *, branch: typing.Optional[builtins.str]=None, commit: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, semver: typing.Optional[builtins.str]=None, tag: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if branch is not None:
            self._values['branch'] = branch
        if commit is not None:
            self._values['commit'] = commit
        if name is not None:
            self._values['name'] = name
        if semver is not None:
            self._values['semver'] = semver
        if tag is not None:
            self._values['tag'] = tag

    @builtins.property
    def branch(self) -> typing.Optional[builtins.str]:
        result = self._values.get('branch')
        return result

    @builtins.property
    def commit(self) -> typing.Optional[builtins.str]:
        result = self._values.get('commit')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def semver(self) -> typing.Optional[builtins.str]:
        result = self._values.get('semver')
        return result

    @builtins.property
    def tag(self) -> typing.Optional[builtins.str]:
        result = self._values.get('tag')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class GitRepositorySpecSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecVerify', jsii_struct_bases=[], name_mapping={'secret_ref': 'secretRef', 'mode': 'mode'})
class GitRepositorySpecVerify:

    def __init__(self, *, secret_ref: typing.Union['GitRepositorySpecVerifySecretRef', typing.Dict[builtins.str, typing.Any]], mode: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = GitRepositorySpecVerifySecretRef(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'secret_ref': secret_ref}
        if mode is not None:
            self._values['mode'] = mode

    @builtins.property
    def secret_ref(self) -> 'GitRepositorySpecVerifySecretRef':
        result = self._values.get('secret_ref')
        assert result is not None, "Required property 'secret_ref' is missing"
        return result

    @builtins.property
    def mode(self) -> typing.Optional[builtins.str]:
        result = self._values.get('mode')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecVerify(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.GitRepositorySpecVerifySecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class GitRepositorySpecVerifySecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'GitRepositorySpecVerifySecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class HelmRepository(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iofluxcdtoolkitsource.HelmRepository'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = HelmRepositoryProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = HelmRepositoryProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositoryProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class HelmRepositoryProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = HelmRepositorySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['HelmRepositorySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositoryProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositorySpec', jsii_struct_bases=[], name_mapping={'url': 'url', 'access_from': 'accessFrom', 'cert_secret_ref': 'certSecretRef', 'insecure': 'insecure', 'interval': 'interval', 'pass_credentials': 'passCredentials', 'provider': 'provider', 'secret_ref': 'secretRef', 'suspend': 'suspend', 'timeout': 'timeout', 'type': 'type'})
class HelmRepositorySpec:

    def __init__(self, *, url: builtins.str, access_from: typing.Optional[typing.Union['HelmRepositorySpecAccessFrom', typing.Dict[builtins.str, typing.Any]]]=None, cert_secret_ref: typing.Optional[typing.Union['HelmRepositorySpecCertSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, insecure: typing.Optional[builtins.bool]=None, interval: typing.Optional[builtins.str]=None, pass_credentials: typing.Optional[builtins.bool]=None, provider: typing.Optional[builtins.str]=None, secret_ref: typing.Optional[typing.Union['HelmRepositorySpecSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, suspend: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None, type: typing.Optional[builtins.str]=None) -> None:
        if isinstance(access_from, dict):
            access_from = HelmRepositorySpecAccessFrom(**access_from)
        if isinstance(cert_secret_ref, dict):
            cert_secret_ref = HelmRepositorySpecCertSecretRef(**cert_secret_ref)
        if isinstance(secret_ref, dict):
            secret_ref = HelmRepositorySpecSecretRef(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'url': url}
        if access_from is not None:
            self._values['access_from'] = access_from
        if cert_secret_ref is not None:
            self._values['cert_secret_ref'] = cert_secret_ref
        if insecure is not None:
            self._values['insecure'] = insecure
        if interval is not None:
            self._values['interval'] = interval
        if pass_credentials is not None:
            self._values['pass_credentials'] = pass_credentials
        if provider is not None:
            self._values['provider'] = provider
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if suspend is not None:
            self._values['suspend'] = suspend
        if timeout is not None:
            self._values['timeout'] = timeout
        if type is not None:
            self._values['type'] = type

    @builtins.property
    def url(self) -> builtins.str:
        result = self._values.get('url')
        assert result is not None, "Required property 'url' is missing"
        return result

    @builtins.property
    def access_from(self) -> typing.Optional['HelmRepositorySpecAccessFrom']:
        result = self._values.get('access_from')
        return result

    @builtins.property
    def cert_secret_ref(self) -> typing.Optional['HelmRepositorySpecCertSecretRef']:
        result = self._values.get('cert_secret_ref')
        return result

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('insecure')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def pass_credentials(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('pass_credentials')
        return result

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        result = self._values.get('provider')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['HelmRepositorySpecSecretRef']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('suspend')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('type')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositorySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositorySpecAccessFrom', jsii_struct_bases=[], name_mapping={'namespace_selectors': 'namespaceSelectors'})
class HelmRepositorySpecAccessFrom:

    def __init__(self, *, namespace_selectors: typing.Sequence[typing.Union['HelmRepositorySpecAccessFromNamespaceSelectors', typing.Dict[builtins.str, typing.Any]]]) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'namespace_selectors': namespace_selectors}

    @builtins.property
    def namespace_selectors(self) -> typing.List['HelmRepositorySpecAccessFromNamespaceSelectors']:
        result = self._values.get('namespace_selectors')
        assert result is not None, "Required property 'namespace_selectors' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositorySpecAccessFrom(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositorySpecAccessFromNamespaceSelectors', jsii_struct_bases=[], name_mapping={'match_labels': 'matchLabels'})
class HelmRepositorySpecAccessFromNamespaceSelectors:

    def __init__(self, *, match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_labels is not None:
            self._values['match_labels'] = match_labels

    @builtins.property
    def match_labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('match_labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositorySpecAccessFromNamespaceSelectors(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositorySpecCertSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class HelmRepositorySpecCertSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositorySpecCertSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.HelmRepositorySpecSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class HelmRepositorySpecSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmRepositorySpecSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

class OciRepository(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iofluxcdtoolkitsource.OciRepository'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['OciRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = OciRepositoryProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['OciRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = OciRepositoryProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositoryProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class OciRepositoryProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['OciRepositorySpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = OciRepositorySpec(**spec)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values['metadata'] = metadata
        if spec is not None:
            self._values['spec'] = spec

    @builtins.property
    def metadata(self) -> typing.Optional['_cdk8s_d3d9af27.ApiObjectMetadata']:
        result = self._values.get('metadata')
        return result

    @builtins.property
    def spec(self) -> typing.Optional['OciRepositorySpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositoryProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpec', jsii_struct_bases=[], name_mapping={'interval': 'interval', 'url': 'url', 'cert_secret_ref': 'certSecretRef', 'ignore': 'ignore', 'insecure': 'insecure', 'layer_selector': 'layerSelector', 'provider': 'provider', 'proxy_secret_ref': 'proxySecretRef', 'ref': 'ref', 'secret_ref': 'secretRef', 'service_account_name': 'serviceAccountName', 'suspend': 'suspend', 'timeout': 'timeout', 'verify': 'verify'})
class OciRepositorySpec:

    def __init__(self, *, interval: builtins.str, url: builtins.str, cert_secret_ref: typing.Optional[typing.Union['OciRepositorySpecCertSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, ignore: typing.Optional[builtins.str]=None, insecure: typing.Optional[builtins.bool]=None, layer_selector: typing.Optional[typing.Union['OciRepositorySpecLayerSelector', typing.Dict[builtins.str, typing.Any]]]=None, provider: typing.Optional[builtins.str]=None, proxy_secret_ref: typing.Optional[typing.Union['OciRepositorySpecProxySecretRef', typing.Dict[builtins.str, typing.Any]]]=None, ref: typing.Optional[typing.Union['OciRepositorySpecRef', typing.Dict[builtins.str, typing.Any]]]=None, secret_ref: typing.Optional[typing.Union['OciRepositorySpecSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, service_account_name: typing.Optional[builtins.str]=None, suspend: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None, verify: typing.Optional[typing.Union['OciRepositorySpecVerify', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(cert_secret_ref, dict):
            cert_secret_ref = OciRepositorySpecCertSecretRef(**cert_secret_ref)
        if isinstance(layer_selector, dict):
            layer_selector = OciRepositorySpecLayerSelector(**layer_selector)
        if isinstance(proxy_secret_ref, dict):
            proxy_secret_ref = OciRepositorySpecProxySecretRef(**proxy_secret_ref)
        if isinstance(ref, dict):
            ref = OciRepositorySpecRef(**ref)
        if isinstance(secret_ref, dict):
            secret_ref = OciRepositorySpecSecretRef(**secret_ref)
        if isinstance(verify, dict):
            verify = OciRepositorySpecVerify(**verify)
        self._values: typing.Dict[builtins.str, typing.Any] = {'interval': interval, 'url': url}
        if cert_secret_ref is not None:
            self._values['cert_secret_ref'] = cert_secret_ref
        if ignore is not None:
            self._values['ignore'] = ignore
        if insecure is not None:
            self._values['insecure'] = insecure
        if layer_selector is not None:
            self._values['layer_selector'] = layer_selector
        if provider is not None:
            self._values['provider'] = provider
        if proxy_secret_ref is not None:
            self._values['proxy_secret_ref'] = proxy_secret_ref
        if ref is not None:
            self._values['ref'] = ref
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name
        if suspend is not None:
            self._values['suspend'] = suspend
        if timeout is not None:
            self._values['timeout'] = timeout
        if verify is not None:
            self._values['verify'] = verify

    @builtins.property
    def interval(self) -> builtins.str:
        result = self._values.get('interval')
        assert result is not None, "Required property 'interval' is missing"
        return result

    @builtins.property
    def url(self) -> builtins.str:
        result = self._values.get('url')
        assert result is not None, "Required property 'url' is missing"
        return result

    @builtins.property
    def cert_secret_ref(self) -> typing.Optional['OciRepositorySpecCertSecretRef']:
        result = self._values.get('cert_secret_ref')
        return result

    @builtins.property
    def ignore(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ignore')
        return result

    @builtins.property
    def insecure(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('insecure')
        return result

    @builtins.property
    def layer_selector(self) -> typing.Optional['OciRepositorySpecLayerSelector']:
        result = self._values.get('layer_selector')
        return result

    @builtins.property
    def provider(self) -> typing.Optional[builtins.str]:
        result = self._values.get('provider')
        return result

    @builtins.property
    def proxy_secret_ref(self) -> typing.Optional['OciRepositorySpecProxySecretRef']:
        result = self._values.get('proxy_secret_ref')
        return result

    @builtins.property
    def ref(self) -> typing.Optional['OciRepositorySpecRef']:
        result = self._values.get('ref')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['OciRepositorySpecSecretRef']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_name')
        return result

    @builtins.property
    def suspend(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('suspend')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def verify(self) -> typing.Optional['OciRepositorySpecVerify']:
        result = self._values.get('verify')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecCertSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class OciRepositorySpecCertSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecCertSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecLayerSelector', jsii_struct_bases=[], name_mapping={'media_type': 'mediaType', 'operation': 'operation'})
class OciRepositorySpecLayerSelector:

    def __init__(self, *, media_type: typing.Optional[builtins.str]=None, operation: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if media_type is not None:
            self._values['media_type'] = media_type
        if operation is not None:
            self._values['operation'] = operation

    @builtins.property
    def media_type(self) -> typing.Optional[builtins.str]:
        result = self._values.get('media_type')
        return result

    @builtins.property
    def operation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('operation')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecLayerSelector(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecProxySecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class OciRepositorySpecProxySecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecProxySecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecRef', jsii_struct_bases=[], name_mapping={'digest': 'digest', 'semver': 'semver', 'semver_filter': 'semverFilter', 'tag': 'tag'})
class OciRepositorySpecRef:

    def __init__(self, *, digest: typing.Optional[builtins.str]=None, semver: typing.Optional[builtins.str]=None, semver_filter: typing.Optional[builtins.str]=None, tag: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if digest is not None:
            self._values['digest'] = digest
        if semver is not None:
            self._values['semver'] = semver
        if semver_filter is not None:
            self._values['semver_filter'] = semver_filter
        if tag is not None:
            self._values['tag'] = tag

    @builtins.property
    def digest(self) -> typing.Optional[builtins.str]:
        result = self._values.get('digest')
        return result

    @builtins.property
    def semver(self) -> typing.Optional[builtins.str]:
        result = self._values.get('semver')
        return result

    @builtins.property
    def semver_filter(self) -> typing.Optional[builtins.str]:
        result = self._values.get('semver_filter')
        return result

    @builtins.property
    def tag(self) -> typing.Optional[builtins.str]:
        result = self._values.get('tag')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class OciRepositorySpecSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecVerify', jsii_struct_bases=[], name_mapping={'provider': 'provider', 'match_oidc_identity': 'matchOidcIdentity', 'secret_ref': 'secretRef', 'trusted_root_secret_ref': 'trustedRootSecretRef'})
class OciRepositorySpecVerify:

    def __init__(self, *, provider: builtins.str, match_oidc_identity: typing.Optional[typing.Sequence[typing.Union['OciRepositorySpecVerifyMatchOidcIdentity', typing.Dict[builtins.str, typing.Any]]]]=None, secret_ref: typing.Optional[typing.Union['OciRepositorySpecVerifySecretRef', typing.Dict[builtins.str, typing.Any]]]=None, trusted_root_secret_ref: typing.Optional[typing.Union['OciRepositorySpecVerifyTrustedRootSecretRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = OciRepositorySpecVerifySecretRef(**secret_ref)
        if isinstance(trusted_root_secret_ref, dict):
            trusted_root_secret_ref = OciRepositorySpecVerifyTrustedRootSecretRef(**trusted_root_secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'provider': provider}
        if match_oidc_identity is not None:
            self._values['match_oidc_identity'] = match_oidc_identity
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if trusted_root_secret_ref is not None:
            self._values['trusted_root_secret_ref'] = trusted_root_secret_ref

    @builtins.property
    def provider(self) -> builtins.str:
        result = self._values.get('provider')
        assert result is not None, "Required property 'provider' is missing"
        return result

    @builtins.property
    def match_oidc_identity(self) -> typing.Optional[typing.List['OciRepositorySpecVerifyMatchOidcIdentity']]:
        result = self._values.get('match_oidc_identity')
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['OciRepositorySpecVerifySecretRef']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def trusted_root_secret_ref(self) -> typing.Optional['OciRepositorySpecVerifyTrustedRootSecretRef']:
        result = self._values.get('trusted_root_secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecVerify(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecVerifyMatchOidcIdentity', jsii_struct_bases=[], name_mapping={'issuer': 'issuer', 'subject': 'subject'})
class OciRepositorySpecVerifyMatchOidcIdentity:

    def __init__(self, *, issuer: builtins.str, subject: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'issuer': issuer, 'subject': subject}

    @builtins.property
    def issuer(self) -> builtins.str:
        result = self._values.get('issuer')
        assert result is not None, "Required property 'issuer' is missing"
        return result

    @builtins.property
    def subject(self) -> builtins.str:
        result = self._values.get('subject')
        assert result is not None, "Required property 'subject' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecVerifyMatchOidcIdentity(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecVerifySecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class OciRepositorySpecVerifySecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecVerifySecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitsource.OciRepositorySpecVerifyTrustedRootSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class OciRepositorySpecVerifyTrustedRootSecretRef:

    def __init__(self, *, name: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'OciRepositorySpecVerifyTrustedRootSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['GitRepository', 'GitRepositoryProps', 'GitRepositorySpec', 'GitRepositorySpecInclude', 'GitRepositorySpecIncludeRepository', 'GitRepositorySpecProxySecretRef', 'GitRepositorySpecRef', 'GitRepositorySpecSecretRef', 'GitRepositorySpecVerify', 'GitRepositorySpecVerifySecretRef', 'HelmRepository', 'HelmRepositoryProps', 'HelmRepositorySpec', 'HelmRepositorySpecAccessFrom', 'HelmRepositorySpecAccessFromNamespaceSelectors', 'HelmRepositorySpecCertSecretRef', 'HelmRepositorySpecSecretRef', 'OciRepository', 'OciRepositoryProps', 'OciRepositorySpec', 'OciRepositorySpecCertSecretRef', 'OciRepositorySpecLayerSelector', 'OciRepositorySpecProxySecretRef', 'OciRepositorySpecRef', 'OciRepositorySpecSecretRef', 'OciRepositorySpecVerify', 'OciRepositorySpecVerifyMatchOidcIdentity', 'OciRepositorySpecVerifySecretRef', 'OciRepositorySpecVerifyTrustedRootSecretRef']
publication.publish()
