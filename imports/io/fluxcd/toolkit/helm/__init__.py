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

class HelmRelease(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iofluxcdtoolkithelm.HelmRelease'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmReleaseSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = HelmReleaseProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmReleaseSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = HelmReleaseProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class HelmReleaseProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['HelmReleaseSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = HelmReleaseSpec(**spec)
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
    def spec(self) -> typing.Optional['HelmReleaseSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpec', jsii_struct_bases=[], name_mapping={'interval': 'interval', 'chart': 'chart', 'chart_ref': 'chartRef', 'common_metadata': 'commonMetadata', 'depends_on': 'dependsOn', 'drift_detection': 'driftDetection', 'install': 'install', 'kube_config': 'kubeConfig', 'max_history': 'maxHistory', 'persistent_client': 'persistentClient', 'post_renderers': 'postRenderers', 'release_name': 'releaseName', 'rollback': 'rollback', 'service_account_name': 'serviceAccountName', 'storage_namespace': 'storageNamespace', 'suspend': 'suspend', 'target_namespace': 'targetNamespace', 'test': 'test', 'timeout': 'timeout', 'uninstall': 'uninstall', 'upgrade': 'upgrade', 'values': 'values', 'values_from': 'valuesFrom'})
class HelmReleaseSpec:

    def __init__(self, *, interval: builtins.str, chart: typing.Optional[typing.Union['HelmReleaseSpecChart', typing.Dict[builtins.str, typing.Any]]]=None, chart_ref: typing.Optional[typing.Union['HelmReleaseSpecChartRef', typing.Dict[builtins.str, typing.Any]]]=None, common_metadata: typing.Optional[typing.Union['HelmReleaseSpecCommonMetadata', typing.Dict[builtins.str, typing.Any]]]=None, depends_on: typing.Optional[typing.Sequence[typing.Union['HelmReleaseSpecDependsOn', typing.Dict[builtins.str, typing.Any]]]]=None, drift_detection: typing.Optional[typing.Union['HelmReleaseSpecDriftDetection', typing.Dict[builtins.str, typing.Any]]]=None, install: typing.Optional[typing.Union['HelmReleaseSpecInstall', typing.Dict[builtins.str, typing.Any]]]=None, kube_config: typing.Any=None, max_history: typing.Optional[jsii.Number]=None, persistent_client: typing.Optional[builtins.bool]=None, post_renderers: typing.Optional[typing.Sequence[typing.Any]]=None, release_name: typing.Optional[builtins.str]=None, rollback: typing.Optional[typing.Union['HelmReleaseSpecRollback', typing.Dict[builtins.str, typing.Any]]]=None, service_account_name: typing.Optional[builtins.str]=None, storage_namespace: typing.Optional[builtins.str]=None, suspend: typing.Optional[builtins.bool]=None, target_namespace: typing.Optional[builtins.str]=None, test: typing.Optional[typing.Union['HelmReleaseSpecTest', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[builtins.str]=None, uninstall: typing.Optional[typing.Union['HelmReleaseSpecUninstall', typing.Dict[builtins.str, typing.Any]]]=None, upgrade: typing.Optional[typing.Union['HelmReleaseSpecUpgrade', typing.Dict[builtins.str, typing.Any]]]=None, values: typing.Any=None, values_from: typing.Optional[typing.Sequence[typing.Union['HelmReleaseSpecValuesFrom', typing.Dict[builtins.str, typing.Any]]]]=None) -> None:
        if isinstance(chart, dict):
            chart = HelmReleaseSpecChart(**chart)
        if isinstance(chart_ref, dict):
            chart_ref = HelmReleaseSpecChartRef(**chart_ref)
        if isinstance(common_metadata, dict):
            common_metadata = HelmReleaseSpecCommonMetadata(**common_metadata)
        if isinstance(drift_detection, dict):
            drift_detection = HelmReleaseSpecDriftDetection(**drift_detection)
        if isinstance(install, dict):
            install = HelmReleaseSpecInstall(**install)
        if isinstance(rollback, dict):
            rollback = HelmReleaseSpecRollback(**rollback)
        if isinstance(test, dict):
            test = HelmReleaseSpecTest(**test)
        if isinstance(uninstall, dict):
            uninstall = HelmReleaseSpecUninstall(**uninstall)
        if isinstance(upgrade, dict):
            upgrade = HelmReleaseSpecUpgrade(**upgrade)
        self._values: typing.Dict[builtins.str, typing.Any] = {'interval': interval}
        if chart is not None:
            self._values['chart'] = chart
        if chart_ref is not None:
            self._values['chart_ref'] = chart_ref
        if common_metadata is not None:
            self._values['common_metadata'] = common_metadata
        if depends_on is not None:
            self._values['depends_on'] = depends_on
        if drift_detection is not None:
            self._values['drift_detection'] = drift_detection
        if install is not None:
            self._values['install'] = install
        if kube_config is not None:
            self._values['kube_config'] = kube_config
        if max_history is not None:
            self._values['max_history'] = max_history
        if persistent_client is not None:
            self._values['persistent_client'] = persistent_client
        if post_renderers is not None:
            self._values['post_renderers'] = post_renderers
        if release_name is not None:
            self._values['release_name'] = release_name
        if rollback is not None:
            self._values['rollback'] = rollback
        if service_account_name is not None:
            self._values['service_account_name'] = service_account_name
        if storage_namespace is not None:
            self._values['storage_namespace'] = storage_namespace
        if suspend is not None:
            self._values['suspend'] = suspend
        if target_namespace is not None:
            self._values['target_namespace'] = target_namespace
        if test is not None:
            self._values['test'] = test
        if timeout is not None:
            self._values['timeout'] = timeout
        if uninstall is not None:
            self._values['uninstall'] = uninstall
        if upgrade is not None:
            self._values['upgrade'] = upgrade
        if values is not None:
            self._values['values'] = values
        if values_from is not None:
            self._values['values_from'] = values_from

    @builtins.property
    def interval(self) -> builtins.str:
        result = self._values.get('interval')
        assert result is not None, "Required property 'interval' is missing"
        return result

    @builtins.property
    def chart(self) -> typing.Optional['HelmReleaseSpecChart']:
        result = self._values.get('chart')
        return result

    @builtins.property
    def chart_ref(self) -> typing.Optional['HelmReleaseSpecChartRef']:
        result = self._values.get('chart_ref')
        return result

    @builtins.property
    def common_metadata(self) -> typing.Optional['HelmReleaseSpecCommonMetadata']:
        result = self._values.get('common_metadata')
        return result

    @builtins.property
    def depends_on(self) -> typing.Optional[typing.List['HelmReleaseSpecDependsOn']]:
        result = self._values.get('depends_on')
        return result

    @builtins.property
    def drift_detection(self) -> typing.Optional['HelmReleaseSpecDriftDetection']:
        result = self._values.get('drift_detection')
        return result

    @builtins.property
    def install(self) -> typing.Optional['HelmReleaseSpecInstall']:
        result = self._values.get('install')
        return result

    @builtins.property
    def kube_config(self) -> typing.Any:
        result = self._values.get('kube_config')
        return result

    @builtins.property
    def max_history(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_history')
        return result

    @builtins.property
    def persistent_client(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('persistent_client')
        return result

    @builtins.property
    def post_renderers(self) -> typing.Optional[typing.List[typing.Any]]:
        result = self._values.get('post_renderers')
        return result

    @builtins.property
    def release_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('release_name')
        return result

    @builtins.property
    def rollback(self) -> typing.Optional['HelmReleaseSpecRollback']:
        result = self._values.get('rollback')
        return result

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('service_account_name')
        return result

    @builtins.property
    def storage_namespace(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_namespace')
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
    def test(self) -> typing.Optional['HelmReleaseSpecTest']:
        result = self._values.get('test')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    @builtins.property
    def uninstall(self) -> typing.Optional['HelmReleaseSpecUninstall']:
        result = self._values.get('uninstall')
        return result

    @builtins.property
    def upgrade(self) -> typing.Optional['HelmReleaseSpecUpgrade']:
        result = self._values.get('upgrade')
        return result

    @builtins.property
    def values(self) -> typing.Any:
        result = self._values.get('values')
        return result

    @builtins.property
    def values_from(self) -> typing.Optional[typing.List['HelmReleaseSpecValuesFrom']]:
        result = self._values.get('values_from')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChart', jsii_struct_bases=[], name_mapping={'spec': 'spec', 'metadata': 'metadata'})
class HelmReleaseSpecChart:

    def __init__(self, *, spec: typing.Union['HelmReleaseSpecChartSpec', typing.Dict[builtins.str, typing.Any]], metadata: typing.Optional[typing.Union['HelmReleaseSpecChartMetadata', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(spec, dict):
            spec = HelmReleaseSpecChartSpec(**spec)
        if isinstance(metadata, dict):
            metadata = HelmReleaseSpecChartMetadata(**metadata)
        self._values: typing.Dict[builtins.str, typing.Any] = {'spec': spec}
        if metadata is not None:
            self._values['metadata'] = metadata

    @builtins.property
    def spec(self) -> 'HelmReleaseSpecChartSpec':
        result = self._values.get('spec')
        assert result is not None, "Required property 'spec' is missing"
        return result

    @builtins.property
    def metadata(self) -> typing.Optional['HelmReleaseSpecChartMetadata']:
        result = self._values.get('metadata')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecChart(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartMetadata', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'labels': 'labels'})
class HelmReleaseSpecChartMetadata:

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
        return 'HelmReleaseSpecChartMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartRef', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_version': 'apiVersion', 'namespace': 'namespace'})
class HelmReleaseSpecChartRef:

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
        return 'HelmReleaseSpecChartRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartSpec', jsii_struct_bases=[], name_mapping={'chart': 'chart', 'source_ref': 'sourceRef', 'ignore_missing_values_files': 'ignoreMissingValuesFiles', 'interval': 'interval', 'reconcile_strategy': 'reconcileStrategy', 'values_files': 'valuesFiles', 'verify': 'verify', 'version': 'version'})
class HelmReleaseSpecChartSpec:

    def __init__(self, *, chart: builtins.str, source_ref: typing.Union['HelmReleaseSpecChartSpecSourceRef', typing.Dict[builtins.str, typing.Any]], ignore_missing_values_files: typing.Optional[builtins.bool]=None, interval: typing.Optional[builtins.str]=None, reconcile_strategy: typing.Optional[builtins.str]=None, values_files: typing.Optional[typing.Sequence[builtins.str]]=None, verify: typing.Optional[typing.Union['HelmReleaseSpecChartSpecVerify', typing.Dict[builtins.str, typing.Any]]]=None, version: typing.Optional[builtins.str]=None) -> None:
        if isinstance(source_ref, dict):
            source_ref = HelmReleaseSpecChartSpecSourceRef(**source_ref)
        if isinstance(verify, dict):
            verify = HelmReleaseSpecChartSpecVerify(**verify)
        self._values: typing.Dict[builtins.str, typing.Any] = {'chart': chart, 'source_ref': source_ref}
        if ignore_missing_values_files is not None:
            self._values['ignore_missing_values_files'] = ignore_missing_values_files
        if interval is not None:
            self._values['interval'] = interval
        if reconcile_strategy is not None:
            self._values['reconcile_strategy'] = reconcile_strategy
        if values_files is not None:
            self._values['values_files'] = values_files
        if verify is not None:
            self._values['verify'] = verify
        if version is not None:
            self._values['version'] = version

    @builtins.property
    def chart(self) -> builtins.str:
        result = self._values.get('chart')
        assert result is not None, "Required property 'chart' is missing"
        return result

    @builtins.property
    def source_ref(self) -> 'HelmReleaseSpecChartSpecSourceRef':
        result = self._values.get('source_ref')
        assert result is not None, "Required property 'source_ref' is missing"
        return result

    @builtins.property
    def ignore_missing_values_files(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ignore_missing_values_files')
        return result

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('interval')
        return result

    @builtins.property
    def reconcile_strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('reconcile_strategy')
        return result

    @builtins.property
    def values_files(self) -> typing.Optional[typing.List[builtins.str]]:
        result = self._values.get('values_files')
        return result

    @builtins.property
    def verify(self) -> typing.Optional['HelmReleaseSpecChartSpecVerify']:
        result = self._values.get('verify')
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
        return 'HelmReleaseSpecChartSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartSpecSourceRef', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'api_version': 'apiVersion', 'namespace': 'namespace'})
class HelmReleaseSpecChartSpecSourceRef:

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
        return 'HelmReleaseSpecChartSpecSourceRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartSpecVerify', jsii_struct_bases=[], name_mapping={'provider': 'provider', 'secret_ref': 'secretRef'})
class HelmReleaseSpecChartSpecVerify:

    def __init__(self, *, provider: builtins.str, secret_ref: typing.Optional[typing.Union['HelmReleaseSpecChartSpecVerifySecretRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(secret_ref, dict):
            secret_ref = HelmReleaseSpecChartSpecVerifySecretRef(**secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {'provider': provider}
        if secret_ref is not None:
            self._values['secret_ref'] = secret_ref

    @builtins.property
    def provider(self) -> builtins.str:
        result = self._values.get('provider')
        assert result is not None, "Required property 'provider' is missing"
        return result

    @builtins.property
    def secret_ref(self) -> typing.Optional['HelmReleaseSpecChartSpecVerifySecretRef']:
        result = self._values.get('secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecChartSpecVerify(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecChartSpecVerifySecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class HelmReleaseSpecChartSpecVerifySecretRef:

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
        return 'HelmReleaseSpecChartSpecVerifySecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecCommonMetadata', jsii_struct_bases=[], name_mapping={'annotations': 'annotations', 'labels': 'labels'})
class HelmReleaseSpecCommonMetadata:

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
        return 'HelmReleaseSpecCommonMetadata(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecDependsOn', jsii_struct_bases=[], name_mapping={'name': 'name', 'namespace': 'namespace', 'ready_expr': 'readyExpr'})
class HelmReleaseSpecDependsOn:

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
        return 'HelmReleaseSpecDependsOn(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecDriftDetection', jsii_struct_bases=[], name_mapping={'ignore': 'ignore', 'mode': 'mode'})
class HelmReleaseSpecDriftDetection:

    def __init__(self, *, ignore: typing.Optional[typing.Sequence[typing.Union['HelmReleaseSpecDriftDetectionIgnore', typing.Dict[builtins.str, typing.Any]]]]=None, mode: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ignore is not None:
            self._values['ignore'] = ignore
        if mode is not None:
            self._values['mode'] = mode

    @builtins.property
    def ignore(self) -> typing.Optional[typing.List['HelmReleaseSpecDriftDetectionIgnore']]:
        result = self._values.get('ignore')
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
        return 'HelmReleaseSpecDriftDetection(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecDriftDetectionIgnore', jsii_struct_bases=[], name_mapping={'paths': 'paths', 'target': 'target'})
class HelmReleaseSpecDriftDetectionIgnore:

    def __init__(self, *, paths: typing.Sequence[builtins.str], target: typing.Optional[typing.Union['HelmReleaseSpecDriftDetectionIgnoreTarget', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(target, dict):
            target = HelmReleaseSpecDriftDetectionIgnoreTarget(**target)
        self._values: typing.Dict[builtins.str, typing.Any] = {'paths': paths}
        if target is not None:
            self._values['target'] = target

    @builtins.property
    def paths(self) -> typing.List[builtins.str]:
        result = self._values.get('paths')
        assert result is not None, "Required property 'paths' is missing"
        return result

    @builtins.property
    def target(self) -> typing.Optional['HelmReleaseSpecDriftDetectionIgnoreTarget']:
        result = self._values.get('target')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecDriftDetectionIgnore(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecDriftDetectionIgnoreTarget', jsii_struct_bases=[], name_mapping={'annotation_selector': 'annotationSelector', 'group': 'group', 'kind': 'kind', 'label_selector': 'labelSelector', 'name': 'name', 'namespace': 'namespace', 'version': 'version'})
class HelmReleaseSpecDriftDetectionIgnoreTarget:

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
        return 'HelmReleaseSpecDriftDetectionIgnoreTarget(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecInstall', jsii_struct_bases=[], name_mapping={'crds': 'crds', 'create_namespace': 'createNamespace', 'disable_hooks': 'disableHooks', 'disable_open_api_validation': 'disableOpenApiValidation', 'disable_schema_validation': 'disableSchemaValidation', 'disable_take_ownership': 'disableTakeOwnership', 'disable_wait': 'disableWait', 'disable_wait_for_jobs': 'disableWaitForJobs', 'remediation': 'remediation', 'replace': 'replace', 'skip_cr_ds': 'skipCrDs', 'strategy': 'strategy', 'timeout': 'timeout'})
class HelmReleaseSpecInstall:

    def __init__(self, *, crds: typing.Optional[builtins.str]=None, create_namespace: typing.Optional[builtins.bool]=None, disable_hooks: typing.Optional[builtins.bool]=None, disable_open_api_validation: typing.Optional[builtins.bool]=None, disable_schema_validation: typing.Optional[builtins.bool]=None, disable_take_ownership: typing.Optional[builtins.bool]=None, disable_wait: typing.Optional[builtins.bool]=None, disable_wait_for_jobs: typing.Optional[builtins.bool]=None, remediation: typing.Optional[typing.Union['HelmReleaseSpecInstallRemediation', typing.Dict[builtins.str, typing.Any]]]=None, replace: typing.Optional[builtins.bool]=None, skip_cr_ds: typing.Optional[builtins.bool]=None, strategy: typing.Optional[typing.Union['HelmReleaseSpecInstallStrategy', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        if isinstance(remediation, dict):
            remediation = HelmReleaseSpecInstallRemediation(**remediation)
        if isinstance(strategy, dict):
            strategy = HelmReleaseSpecInstallStrategy(**strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if crds is not None:
            self._values['crds'] = crds
        if create_namespace is not None:
            self._values['create_namespace'] = create_namespace
        if disable_hooks is not None:
            self._values['disable_hooks'] = disable_hooks
        if disable_open_api_validation is not None:
            self._values['disable_open_api_validation'] = disable_open_api_validation
        if disable_schema_validation is not None:
            self._values['disable_schema_validation'] = disable_schema_validation
        if disable_take_ownership is not None:
            self._values['disable_take_ownership'] = disable_take_ownership
        if disable_wait is not None:
            self._values['disable_wait'] = disable_wait
        if disable_wait_for_jobs is not None:
            self._values['disable_wait_for_jobs'] = disable_wait_for_jobs
        if remediation is not None:
            self._values['remediation'] = remediation
        if replace is not None:
            self._values['replace'] = replace
        if skip_cr_ds is not None:
            self._values['skip_cr_ds'] = skip_cr_ds
        if strategy is not None:
            self._values['strategy'] = strategy
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def crds(self) -> typing.Optional[builtins.str]:
        result = self._values.get('crds')
        return result

    @builtins.property
    def create_namespace(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('create_namespace')
        return result

    @builtins.property
    def disable_hooks(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_hooks')
        return result

    @builtins.property
    def disable_open_api_validation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_open_api_validation')
        return result

    @builtins.property
    def disable_schema_validation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_schema_validation')
        return result

    @builtins.property
    def disable_take_ownership(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_take_ownership')
        return result

    @builtins.property
    def disable_wait(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait')
        return result

    @builtins.property
    def disable_wait_for_jobs(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait_for_jobs')
        return result

    @builtins.property
    def remediation(self) -> typing.Optional['HelmReleaseSpecInstallRemediation']:
        result = self._values.get('remediation')
        return result

    @builtins.property
    def replace(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('replace')
        return result

    @builtins.property
    def skip_cr_ds(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('skip_cr_ds')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional['HelmReleaseSpecInstallStrategy']:
        result = self._values.get('strategy')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecInstall(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecInstallRemediation', jsii_struct_bases=[], name_mapping={'ignore_test_failures': 'ignoreTestFailures', 'remediate_last_failure': 'remediateLastFailure', 'retries': 'retries'})
class HelmReleaseSpecInstallRemediation:

    def __init__(self, *, ignore_test_failures: typing.Optional[builtins.bool]=None, remediate_last_failure: typing.Optional[builtins.bool]=None, retries: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ignore_test_failures is not None:
            self._values['ignore_test_failures'] = ignore_test_failures
        if remediate_last_failure is not None:
            self._values['remediate_last_failure'] = remediate_last_failure
        if retries is not None:
            self._values['retries'] = retries

    @builtins.property
    def ignore_test_failures(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ignore_test_failures')
        return result

    @builtins.property
    def remediate_last_failure(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('remediate_last_failure')
        return result

    @builtins.property
    def retries(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('retries')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecInstallRemediation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecInstallStrategy', jsii_struct_bases=[], name_mapping={'name': 'name', 'retry_interval': 'retryInterval'})
class HelmReleaseSpecInstallStrategy:

    def __init__(self, *, name: builtins.str, retry_interval: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if retry_interval is not None:
            self._values['retry_interval'] = retry_interval

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def retry_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('retry_interval')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecInstallStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecRollback', jsii_struct_bases=[], name_mapping={'cleanup_on_fail': 'cleanupOnFail', 'disable_hooks': 'disableHooks', 'disable_wait': 'disableWait', 'disable_wait_for_jobs': 'disableWaitForJobs', 'force': 'force', 'recreate': 'recreate', 'timeout': 'timeout'})
class HelmReleaseSpecRollback:

    def __init__(self, *, cleanup_on_fail: typing.Optional[builtins.bool]=None, disable_hooks: typing.Optional[builtins.bool]=None, disable_wait: typing.Optional[builtins.bool]=None, disable_wait_for_jobs: typing.Optional[builtins.bool]=None, force: typing.Optional[builtins.bool]=None, recreate: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cleanup_on_fail is not None:
            self._values['cleanup_on_fail'] = cleanup_on_fail
        if disable_hooks is not None:
            self._values['disable_hooks'] = disable_hooks
        if disable_wait is not None:
            self._values['disable_wait'] = disable_wait
        if disable_wait_for_jobs is not None:
            self._values['disable_wait_for_jobs'] = disable_wait_for_jobs
        if force is not None:
            self._values['force'] = force
        if recreate is not None:
            self._values['recreate'] = recreate
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def cleanup_on_fail(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('cleanup_on_fail')
        return result

    @builtins.property
    def disable_hooks(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_hooks')
        return result

    @builtins.property
    def disable_wait(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait')
        return result

    @builtins.property
    def disable_wait_for_jobs(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait_for_jobs')
        return result

    @builtins.property
    def force(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('force')
        return result

    @builtins.property
    def recreate(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('recreate')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecRollback(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecTest', jsii_struct_bases=[], name_mapping={'enable': 'enable', 'filters': 'filters', 'ignore_failures': 'ignoreFailures', 'timeout': 'timeout'})
class HelmReleaseSpecTest:

    def __init__(self, *, enable: typing.Optional[builtins.bool]=None, filters: typing.Optional[typing.Sequence[typing.Union['HelmReleaseSpecTestFilters', typing.Dict[builtins.str, typing.Any]]]]=None, ignore_failures: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable is not None:
            self._values['enable'] = enable
        if filters is not None:
            self._values['filters'] = filters
        if ignore_failures is not None:
            self._values['ignore_failures'] = ignore_failures
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def enable(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('enable')
        return result

    @builtins.property
    def filters(self) -> typing.Optional[typing.List['HelmReleaseSpecTestFilters']]:
        result = self._values.get('filters')
        return result

    @builtins.property
    def ignore_failures(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ignore_failures')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecTest(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecTestFilters', jsii_struct_bases=[], name_mapping={'name': 'name', 'exclude': 'exclude'})
class HelmReleaseSpecTestFilters:

    def __init__(self, *, name: builtins.str, exclude: typing.Optional[builtins.bool]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if exclude is not None:
            self._values['exclude'] = exclude

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def exclude(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('exclude')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecTestFilters(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecUninstall', jsii_struct_bases=[], name_mapping={'deletion_propagation': 'deletionPropagation', 'disable_hooks': 'disableHooks', 'disable_wait': 'disableWait', 'keep_history': 'keepHistory', 'timeout': 'timeout'})
class HelmReleaseSpecUninstall:

    def __init__(self, *, deletion_propagation: typing.Optional[builtins.str]=None, disable_hooks: typing.Optional[builtins.bool]=None, disable_wait: typing.Optional[builtins.bool]=None, keep_history: typing.Optional[builtins.bool]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if deletion_propagation is not None:
            self._values['deletion_propagation'] = deletion_propagation
        if disable_hooks is not None:
            self._values['disable_hooks'] = disable_hooks
        if disable_wait is not None:
            self._values['disable_wait'] = disable_wait
        if keep_history is not None:
            self._values['keep_history'] = keep_history
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def deletion_propagation(self) -> typing.Optional[builtins.str]:
        result = self._values.get('deletion_propagation')
        return result

    @builtins.property
    def disable_hooks(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_hooks')
        return result

    @builtins.property
    def disable_wait(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait')
        return result

    @builtins.property
    def keep_history(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('keep_history')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecUninstall(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecUpgrade', jsii_struct_bases=[], name_mapping={'cleanup_on_fail': 'cleanupOnFail', 'crds': 'crds', 'disable_hooks': 'disableHooks', 'disable_open_api_validation': 'disableOpenApiValidation', 'disable_schema_validation': 'disableSchemaValidation', 'disable_take_ownership': 'disableTakeOwnership', 'disable_wait': 'disableWait', 'disable_wait_for_jobs': 'disableWaitForJobs', 'force': 'force', 'preserve_values': 'preserveValues', 'remediation': 'remediation', 'strategy': 'strategy', 'timeout': 'timeout'})
class HelmReleaseSpecUpgrade:

    def __init__(self, *, cleanup_on_fail: typing.Optional[builtins.bool]=None, crds: typing.Optional[builtins.str]=None, disable_hooks: typing.Optional[builtins.bool]=None, disable_open_api_validation: typing.Optional[builtins.bool]=None, disable_schema_validation: typing.Optional[builtins.bool]=None, disable_take_ownership: typing.Optional[builtins.bool]=None, disable_wait: typing.Optional[builtins.bool]=None, disable_wait_for_jobs: typing.Optional[builtins.bool]=None, force: typing.Optional[builtins.bool]=None, preserve_values: typing.Optional[builtins.bool]=None, remediation: typing.Optional[typing.Union['HelmReleaseSpecUpgradeRemediation', typing.Dict[builtins.str, typing.Any]]]=None, strategy: typing.Optional[typing.Union['HelmReleaseSpecUpgradeStrategy', typing.Dict[builtins.str, typing.Any]]]=None, timeout: typing.Optional[builtins.str]=None) -> None:
        if isinstance(remediation, dict):
            remediation = HelmReleaseSpecUpgradeRemediation(**remediation)
        if isinstance(strategy, dict):
            strategy = HelmReleaseSpecUpgradeStrategy(**strategy)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cleanup_on_fail is not None:
            self._values['cleanup_on_fail'] = cleanup_on_fail
        if crds is not None:
            self._values['crds'] = crds
        if disable_hooks is not None:
            self._values['disable_hooks'] = disable_hooks
        if disable_open_api_validation is not None:
            self._values['disable_open_api_validation'] = disable_open_api_validation
        if disable_schema_validation is not None:
            self._values['disable_schema_validation'] = disable_schema_validation
        if disable_take_ownership is not None:
            self._values['disable_take_ownership'] = disable_take_ownership
        if disable_wait is not None:
            self._values['disable_wait'] = disable_wait
        if disable_wait_for_jobs is not None:
            self._values['disable_wait_for_jobs'] = disable_wait_for_jobs
        if force is not None:
            self._values['force'] = force
        if preserve_values is not None:
            self._values['preserve_values'] = preserve_values
        if remediation is not None:
            self._values['remediation'] = remediation
        if strategy is not None:
            self._values['strategy'] = strategy
        if timeout is not None:
            self._values['timeout'] = timeout

    @builtins.property
    def cleanup_on_fail(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('cleanup_on_fail')
        return result

    @builtins.property
    def crds(self) -> typing.Optional[builtins.str]:
        result = self._values.get('crds')
        return result

    @builtins.property
    def disable_hooks(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_hooks')
        return result

    @builtins.property
    def disable_open_api_validation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_open_api_validation')
        return result

    @builtins.property
    def disable_schema_validation(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_schema_validation')
        return result

    @builtins.property
    def disable_take_ownership(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_take_ownership')
        return result

    @builtins.property
    def disable_wait(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait')
        return result

    @builtins.property
    def disable_wait_for_jobs(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('disable_wait_for_jobs')
        return result

    @builtins.property
    def force(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('force')
        return result

    @builtins.property
    def preserve_values(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('preserve_values')
        return result

    @builtins.property
    def remediation(self) -> typing.Optional['HelmReleaseSpecUpgradeRemediation']:
        result = self._values.get('remediation')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional['HelmReleaseSpecUpgradeStrategy']:
        result = self._values.get('strategy')
        return result

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        result = self._values.get('timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecUpgrade(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecUpgradeRemediation', jsii_struct_bases=[], name_mapping={'ignore_test_failures': 'ignoreTestFailures', 'remediate_last_failure': 'remediateLastFailure', 'retries': 'retries', 'strategy': 'strategy'})
class HelmReleaseSpecUpgradeRemediation:

    def __init__(self, *, ignore_test_failures: typing.Optional[builtins.bool]=None, remediate_last_failure: typing.Optional[builtins.bool]=None, retries: typing.Optional[jsii.Number]=None, strategy: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if ignore_test_failures is not None:
            self._values['ignore_test_failures'] = ignore_test_failures
        if remediate_last_failure is not None:
            self._values['remediate_last_failure'] = remediate_last_failure
        if retries is not None:
            self._values['retries'] = retries
        if strategy is not None:
            self._values['strategy'] = strategy

    @builtins.property
    def ignore_test_failures(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('ignore_test_failures')
        return result

    @builtins.property
    def remediate_last_failure(self) -> typing.Optional[builtins.bool]:
        result = self._values.get('remediate_last_failure')
        return result

    @builtins.property
    def retries(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('retries')
        return result

    @builtins.property
    def strategy(self) -> typing.Optional[builtins.str]:
        result = self._values.get('strategy')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecUpgradeRemediation(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecUpgradeStrategy', jsii_struct_bases=[], name_mapping={'name': 'name', 'retry_interval': 'retryInterval'})
class HelmReleaseSpecUpgradeStrategy:

    def __init__(self, *, name: builtins.str, retry_interval: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'name': name}
        if retry_interval is not None:
            self._values['retry_interval'] = retry_interval

    @builtins.property
    def name(self) -> builtins.str:
        result = self._values.get('name')
        assert result is not None, "Required property 'name' is missing"
        return result

    @builtins.property
    def retry_interval(self) -> typing.Optional[builtins.str]:
        result = self._values.get('retry_interval')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecUpgradeStrategy(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iofluxcdtoolkithelm.HelmReleaseSpecValuesFrom', jsii_struct_bases=[], name_mapping={'kind': 'kind', 'name': 'name', 'optional': 'optional', 'target_path': 'targetPath', 'values_key': 'valuesKey'})
class HelmReleaseSpecValuesFrom:

    def __init__(self, *, kind: builtins.str, name: builtins.str, optional: typing.Optional[builtins.bool]=None, target_path: typing.Optional[builtins.str]=None, values_key: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'kind': kind, 'name': name}
        if optional is not None:
            self._values['optional'] = optional
        if target_path is not None:
            self._values['target_path'] = target_path
        if values_key is not None:
            self._values['values_key'] = values_key

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

    @builtins.property
    def target_path(self) -> typing.Optional[builtins.str]:
        result = self._values.get('target_path')
        return result

    @builtins.property
    def values_key(self) -> typing.Optional[builtins.str]:
        result = self._values.get('values_key')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'HelmReleaseSpecValuesFrom(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['HelmRelease', 'HelmReleaseProps', 'HelmReleaseSpec', 'HelmReleaseSpecChart', 'HelmReleaseSpecChartMetadata', 'HelmReleaseSpecChartRef', 'HelmReleaseSpecChartSpec', 'HelmReleaseSpecChartSpecSourceRef', 'HelmReleaseSpecChartSpecVerify', 'HelmReleaseSpecChartSpecVerifySecretRef', 'HelmReleaseSpecCommonMetadata', 'HelmReleaseSpecDependsOn', 'HelmReleaseSpecDriftDetection', 'HelmReleaseSpecDriftDetectionIgnore', 'HelmReleaseSpecDriftDetectionIgnoreTarget', 'HelmReleaseSpecInstall', 'HelmReleaseSpecInstallRemediation', 'HelmReleaseSpecInstallStrategy', 'HelmReleaseSpecRollback', 'HelmReleaseSpecTest', 'HelmReleaseSpecTestFilters', 'HelmReleaseSpecUninstall', 'HelmReleaseSpecUpgrade', 'HelmReleaseSpecUpgradeRemediation', 'HelmReleaseSpecUpgradeStrategy', 'HelmReleaseSpecValuesFrom']
publication.publish()
