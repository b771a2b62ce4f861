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

class Kustomization(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iofluxcdtoolkitkustomize.Kustomization'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KustomizationSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = KustomizationProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KustomizationSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = KustomizationProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class KustomizationProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['KustomizationSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = KustomizationSpec(**spec)
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
    def spec(self) -> typing.Optional['KustomizationSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpec', jsii_struct_bases=[], name_mapping={'interval': 'interval', 'prune': 'prune', 'source_ref': 'sourceRef', 'build_metadata': 'buildMetadata', 'common_metadata': 'commonMetadata', 'components': 'components', 'decryption': 'decryption', 'deletion_policy': 'deletionPolicy', 'depends_on': 'dependsOn', 'force': 'force', 'health_check_exprs': 'healthCheckExprs', 'health_checks': 'healthChecks', 'ignore': 'ignore', 'ignore_missing_components': 'ignoreMissingComponents', 'images': 'images', 'kube_config': 'kubeConfig', 'name_prefix': 'namePrefix', 'name_suffix': 'nameSuffix', 'patches': 'patches', 'path': 'path', 'post_build': 'postBuild', 'retry_interval': 'retryInterval', 'service_account_name': 'serviceAccountName', 'suspend': 'suspend', 'target_namespace': 'targetNamespace', 'timeout': 'timeout', 'wait': 'wait'})
class KustomizationSpec:

    def __init__(self, *, interval: builtins.str, prune: builtins.bool, source_ref: typing.Union['KustomizationSpecSourceRef', typing.Dict[builtins.str, typing.Any]], build_metadata: typing.Optional[typing.Sequence[builtins.str]]=None, common_metadata: typing.Optional[typing.Union['KustomizationSpecCommonMetadata', typing.Dict[builtins.str, typing.Any]]]=None, components: typing.Optional[typing.Sequence[builtins.str]]=None, decryption: typing.Optional[typing.Union['KustomizationSpecDecryption', typing.Dict[builtins.str, typing.Any]]]=None, deletion_policy: typing.Optional[builtins.str]=None, depends_on: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecDependsOn', typing.Dict[builtins.str, typing.Any]]]]=None, force: typing.Optional[builtins.bool]=None, health_check_exprs: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecHealthCheckExprs', typing.Dict[builtins.str, typing.Any]]]]=None, health_checks: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecHealthChecks', typing.Dict[builtins.str, typing.Any]]]]=None, ignore: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecIgnore', typing.Dict[builtins.str, typing.Any]]]]=None, ignore_missing_components: typing.Optional[builtins.bool]=None, images: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecImages', typing.Dict[builtins.str, typing.Any]]]]=None, kube_config: typing.Any=None, name_prefix: typing.Optional[builtins.str]=None, name_suffix: typing.Optional[builtins.str]=None, patches: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecPatches', typing.Dict[builtins.str, typing.Any]]]]=None, path: typing.Optional[builtins.str]=None, post_build: typing.Optional[typing.Union['KustomizationSpecPostBuild', typing.Dict[builtins.str, typing.Any]]]=None, retry_interval: typing.Optional[builtins.str]=None, service_account_name: typing.Optional[builtins.str]=None, suspend: typing.Optional[builtins.bool]=None, target_namespace: typing.Optional[builtins.str]=None, timeout: typing.Optional[builtins.str]=None, wait: typing.Optional[builtins.bool]=None) -> None:
        if isinstance(source_ref, dict):
            source_ref = KustomizationSpecSourceRef(**source_ref)
        if isinstance(common_metadata, dict):
            common_metadata = KustomizationSpecCommonMetadata(**common_metadata)
        if isinstance(decryption, dict):
            decryption = KustomizationSpecDecryption(**decryption)
        if isinstance(post_build, dict):
            post_build = KustomizationSpecPostBuild(**post_build)
        self._values: typing.Dict[builtins.str, typing.Any] = {'interval': interval, 'prune': prune, 'source_ref': source_ref}
        if build_metadata is not None:
            self._values['build_metadata'] = build_metadata
        if common_metadata is not None:
            self._values['common_metadata'] = common_metadata
        if components is not None:
            self._values['components'] = components
        if decryption is not None:
            self._values['decryption'] = decryption
        if deletion_policy is not None:
            self._values['deletion_policy'] = deletion_policy
        if depends_on is not None:
            self._values['depends_on'] = depends_on
        if force is not None:
            self._values['force'] = force
        if health_check_exprs is not None:
            self._values['health_check_exprs'] = health_check_exprs
        if health_checks is not None:
            self._values['health_checks'] = health_checks
        if ignore is not None:
            self._values['ignore'] = ignore
        if ignore_missing_components is not None:
            self._values['ignore_missing_components'] = ignore_missing_components
        if images is not None:
            self._values['images'] = images
        if kube_config is not None:
            self._values['kube_config'] = kube_config
        if name_prefix is not None:
            self._values['name_prefix'] = name_prefix
        if name_suffix is not None:
            self._values['name_suffix'] = name_suffix
        if patches is not None:
            self._values['patches'] = patches
        if path is not None:
            self._values['path'] = path
        if post_build is not None:
            self._values['post_build'] = post_build
        if retry_interval is not None:
            self._values['retry_interval'] = retry_interval
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name
        if suspend is not None:
            self._values['suspend'] = suspend
        if target_namespace is not None:
            self._values['target_namespace'] = target_namespace
        if timeout is not None:
            self._values['timeout'] = timeout
        if wait is not None:
            self._values['wait'] = wait

    @builtins.property
    def interval(self) -> builtins.str:
        result = self._values.get('interval')
        assert result is not None, "Required property 'interval' is missing"
        return result

    @builtins.property
    def prune(self) -> builtins.bool:
        result = self._values.get('prune')
        assert result is not None, "Required property 'prune' is missing"
        return result

    @builtins.property
    def source_ref(self) -> 'KustomizationSpecSourceRef':
        result = self._values.get('source_ref')
        assert result is not None, "Required property 'source_ref' is missing"
        return result

    @builtins.property
    def build_metadata(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('build_metadata')
        return result

    @builtins.property
    def common_metadata(self) -> typing.Optional['KustomizationSpecCommonMetadata']:
        result = self._values.get('common_metadata')
        return result

    @builtins.property
    def components(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('components')
        return result

    @builtins.property
    def decryption(self) -> typing.Optional['KustomizationSpecDecryption']:
        result = self._values.get('decryption')
        return result

    @builtins.property
    def deletion_policy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('deletion_policy')
        return result

    @builtins.property
    def depends_on(self) -> typing.Optional[typing.List['KustomizationSpecDependsOn']]:
        result = self._values.get('depends_on')
        return result

    @builtins.property
    def force(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('force')
        return result

    @builtins.property
    def health_check_exprs(self) -> typing.Optional[typing.List['KustomizationSpecHealthCheckExprs']]:
        result = self._values.get('health_check_exprs')
        return result

    @builtins.property
    def health_checks(self) -> typing.Optional[typing.List['KustomizationSpecHealthChecks']]:
        result = self._values.get('health_checks')
        return result

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List['KustomizationSpecIgnore']]:
        result = self._values.get('ignore')
        return result

    @builtins.property
    def ignore_missing_components(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ignore_missing_components')
        return result

    @builtins.property
    def images(self) -> typing.Optional[typing.List['KustomizationSpecImages']]:
        result = self._values.get('images')
        return result

    @builtins.property
    def kube_config(self) -> typing.Any:
        result = self._values.get('kube_config')
        return result

    @builtins.property
    def name_prefix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name_prefix')
        return result

    @builtins.property
    def name_suffix(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name_suffix')
        return result

    @builtins.property
    def patches(self) -> typing.Optional[typing.List['KustomizationSpecPatches']]:
        result = self._values.get('patches')
        return result

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('path')
        return result

    @builtins.property
    def post_build(self) -> typing.Optional['KustomizationSpecPostBuild']:
        result = self._values.get('post_build')
        return result

    @builtins.property
    def retry_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('retry_interval')
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
    def target_namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_namespace')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def wait(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('wait')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecCommonMetadata', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'labels': 'labels'})
class KustomizationSpecCommonMetadata:

    def __init__(self, *, annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values['annotations'] = annotations
        if labels is not None:
            self._values['labels'] = labels

    @builtins.property
    def annotations(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('annotations')
        return result

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('labels')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecCommonMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecDecryption', jsii_struct_bases=[], name_mapping={'provider': 'provider', 'secret_ref': 'secretRef', 'service_account_name': 'serviceAccountName'})
class KustomizationSpecDecryption:

    def __init__(self, *, provider: builtins.str, secret_ref: typing.Optional[typing.Union['KustomizationSpecDecryptionSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, service_account_name: typing.Optional[builtins.str]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = KustomizationSpecDecryptionSecretRef(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'provider': provider}
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name

    @builtins.property
    def provider(self) -> builtins.str:
        result = self._values.get('provider')
        assert result is not None, "Required property 'provider' is missing"
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['KustomizationSpecDecryptionSecretRef']:
        result = self._values.get('secret_ref')
        return result

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecDecryption(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecDecryptionSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class KustomizationSpecDecryptionSecretRef:

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
        return 'KustomizationSpecDecryptionSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecDependsOn', jsii_struct_bases=[], name_mapping={'name': 'name', 'namespace': 'namespace', 'ready_expr': 'readyExpr'})
class KustomizationSpecDependsOn:

    def __init__(self, *, name: builtins.str, namespace: typing.Optional[builtins.str]=None, ready_expr: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if namespace is not None:
            self._values['namespace'] = namespace
        if ready_expr is not None:
            self._values['ready_expr'] = ready_expr

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def ready_expr(self) -> typing.Optional[builtins.str]:
        result = self._values.get('ready_expr')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecDependsOn(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecHealthCheckExprs', jsii_struct_bases=[], name_mapping={'api_version': 'apiVersion', 'current': 'current', 'failed': 'failed', 'in_progress': 'inProgress', 'kind': 'kind'})
class KustomizationSpecHealthCheckExprs:

    def __init__(self, *, api_version: builtins.str, current: builtins.str, failed: typing.Optional[builtins.str]=None, in_progress: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'api_version': api_version, 'current': current}
        if failed is not None:
            self._values['failed'] = failed
        if in_progress is not None:
            self._values['in_progress'] = in_progress
        if kind is not None:
            self._values['kind'] = kind

    @builtins.property
    def api_version(self) -> builtins.str:
        result = self._values.get('api_version')
        assert result is not None, "Required property 'api_version' is missing"
        return result

    @builtins.property
    def current(self) -> builtins.str:
        result = self._values.get('current')
        assert result is not None, "Required property 'current' is missing"
        return result

    @builtins.property
    def failed(self) -> typing.Optional[builtins.str]:
        result = self._values.get('failed')
        return result

    @builtins.property
    def in_progress(self) -> typing.Optional[builtins.str]:
        result = self._values.get('in_progress')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecHealthCheckExprs(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecHealthChecks', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_version': 'apiVersion', 'namespace': 'namespace'})
class KustomizationSpecHealthChecks:

    def __init__(self, *, kind: builtins.str, name: builtins.str, api_version: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if api_version is not None:
            self._values['api_version'] = api_version
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecHealthChecks(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecIgnore', jsii_struct_bases=[], name_mapping={'paths': 'paths', 'target': 'target'})
class KustomizationSpecIgnore:

    def __init__(self, *, paths: typing.Sequence[builtins.str], target: typing.Optional[typing.Union['KustomizationSpecIgnoreTarget', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(target, dict):
            target = KustomizationSpecIgnoreTarget(**target)
        self._values: typing.Dict[builtins.str, typing.Any] = {'paths': paths}
        if target is not None:
            self._values['target'] = target

    @builtins.property
    def paths(self) -> typing.List[builtins.str]:
        result = self._values.get('paths')
        assert result is not None, "Required property 'paths' is missing"
        return result

    @builtins.property
    def target(self) -> typing.Optional['KustomizationSpecIgnoreTarget']:
        result = self._values.get('target')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecIgnore(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecIgnoreTarget', jsii_struct_bases=[], name_mapping={'annotation_selector': 'annotationSelector', 'group': 'group', 'kind': 'kind', 'label_selector': 'labelSelector', 'name': 'name', 'namespace': 'namespace', 'version': 'version'})
class KustomizationSpecIgnoreTarget:

    def __init__(self, *, annotation_selector: typing.Optional[builtins.str]=None, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, label_selector: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, version: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotation_selector is not None:
            self._values['annotation_selector'] = annotation_selector
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if label_selector is not None:
            self._values['label_selector'] = label_selector
        if name is not None:
            self._values['name'] = name
        if namespace is not None:
            self._values['namespace'] = namespace
        if version is not None:
            self._values['version'] = version

    @builtins.property
    def annotation_selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('annotation_selector')
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def label_selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('label_selector')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('version')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecIgnoreTarget(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecImages', jsii_struct_bases=[], name_mapping={'name': 'name', 'digest': 'digest', 'new_name': 'newName', 'new_tag': 'newTag'})
class KustomizationSpecImages:

    def __init__(self, *, name: builtins.str, digest: typing.Optional[builtins.str]=None, new_name: typing.Optional[builtins.str]=None, new_tag: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if digest is not None:
            self._values['digest'] = digest
        if new_name is not None:
            self._values['new_name'] = new_name
        if new_tag is not None:
            self._values['new_tag'] = new_tag

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def digest(self) -> typing.Optional[builtins.str]:
        result = self._values.get('digest')
        return result

    @builtins.property
    def new_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('new_name')
        return result

    @builtins.property
    def new_tag(self) -> typing.Optional[builtins.str]:
        result = self._values.get('new_tag')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecImages(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecPatches', jsii_struct_bases=[], name_mapping={'patch': 'patch', 'target': 'target'})
class KustomizationSpecPatches:

    def __init__(self, *, patch: builtins.str, target: typing.Optional[typing.Union['KustomizationSpecPatchesTarget', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(target, dict):
            target = KustomizationSpecPatchesTarget(**target)
        self._values: typing.Dict[builtins.str, typing.Any] = {'patch': patch}
        if target is not None:
            self._values['target'] = target

    @builtins.property
    def patch(self) -> builtins.str:
        result = self._values.get('patch')
        assert result is not None, "Required property 'patch' is missing"
        return result

    @builtins.property
    def target(self) -> typing.Optional['KustomizationSpecPatchesTarget']:
        result = self._values.get('target')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecPatches(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecPatchesTarget', jsii_struct_bases=[], name_mapping={'annotation_selector': 'annotationSelector', 'group': 'group', 'kind': 'kind', 'label_selector': 'labelSelector', 'name': 'name', 'namespace': 'namespace', 'version': 'version'})
class KustomizationSpecPatchesTarget:

    def __init__(self, *, annotation_selector: typing.Optional[builtins.str]=None, group: typing.Optional[builtins.str]=None, kind: typing.Optional[builtins.str]=None, label_selector: typing.Optional[builtins.str]=None, name: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None, version: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotation_selector is not None:
            self._values['annotation_selector'] = annotation_selector
        if group is not None:
            self._values['group'] = group
        if kind is not None:
            self._values['kind'] = kind
        if label_selector is not None:
            self._values['label_selector'] = label_selector
        if name is not None:
            self._values['name'] = name
        if namespace is not None:
            self._values['namespace'] = namespace
        if version is not None:
            self._values['version'] = version

    @builtins.property
    def annotation_selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('annotation_selector')
        return result

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        result = self._values.get('group')
        return result

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        result = self._values.get('kind')
        return result

    @builtins.property
    def label_selector(self) -> typing.Optional[builtins.str]:
        result = self._values.get('label_selector')
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    @builtins.property
    def version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('version')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecPatchesTarget(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecPostBuild', jsii_struct_bases=[], name_mapping={'substitute': 'substitute', 'substitute_from': 'substituteFrom', 'substitute_strategy': 'substituteStrategy'})
class KustomizationSpecPostBuild:

    def __init__(self, *, substitute: typing.Optional[typing.Mapping[builtins.str, builtins.str]]=None, substitute_from: typing.Optional[typing.Sequence[typing.Union['KustomizationSpecPostBuildSubstituteFrom', typing.Dict[builtins.str, typing.Any]]]]=None, substitute_strategy: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if substitute is not None:
            self._values['substitute'] = substitute
        if substitute_from is not None:
            self._values['substitute_from'] = substitute_from
        if substitute_strategy is not None:
            self._values['substitute_strategy'] = substitute_strategy

    @builtins.property
    def substitute(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        result = self._values.get('substitute')
        return result

    @builtins.property
    def substitute_from(self) -> typing.Optional[typing.List['KustomizationSpecPostBuildSubstituteFrom']]:
        result = self._values.get('substitute_from')
        return result

    @builtins.property
    def substitute_strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('substitute_strategy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecPostBuild(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecPostBuildSubstituteFrom', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'optional': 'optional'})
class KustomizationSpecPostBuildSubstituteFrom:

    def __init__(self, *, kind: builtins.str, name: builtins.str, optional: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if optional is not None:
            self._values['optional'] = optional

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('optional')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecPostBuildSubstituteFrom(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkitkustomize.KustomizationSpecSourceRef', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_version': 'apiVersion', 'namespace': 'namespace'})
class KustomizationSpecSourceRef:

    def __init__(self, *, kind: builtins.str, name: builtins.str, api_version: typing.Optional[builtins.str]=None, namespace: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if api_version is not None:
            self._values['api_version'] = api_version
        if namespace is not None:
            self._values['namespace'] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        result = self._values.get('kind')
        assert result is not None, "Required property 'kind' is missing"
        return result

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        result = self._values.get('api_version')
        return result

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('namespace')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'KustomizationSpecSourceRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['Kustomization', 'KustomizationProps', 'KustomizationSpec', 'KustomizationSpecCommonMetadata', 'KustomizationSpecDecryption', 'KustomizationSpecDecryptionSecretRef', 'KustomizationSpecDependsOn', 'KustomizationSpecHealthCheckExprs', 'KustomizationSpecHealthChecks', 'KustomizationSpecIgnore', 'KustomizationSpecIgnoreTarget', 'KustomizationSpecImages', 'KustomizationSpecPatches', 'KustomizationSpecPatchesTarget', 'KustomizationSpecPostBuild', 'KustomizationSpecPostBuildSubstituteFrom', 'KustomizationSpecSourceRef']
publication.publish()
