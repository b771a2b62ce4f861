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

class Limitador(_cdk8s_d3d9af27.ApiObject, metaclass=jsii.JSIIMeta, jsii_type='iokuadrantlimitador.Limitador'):

    def __init__(self, scope: '_constructs_77d1e7e8.Construct', id: builtins.str, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LimitadorSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        props = LimitadorProps(metadata=metadata, spec=spec)
        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name='manifest')
    @builtins.classmethod
    def manifest(cls, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LimitadorSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> typing.Any:
        props = LimitadorProps(metadata=metadata, spec=spec)
        return jsii.sinvoke(cls, 'manifest', [props])

    @jsii.member(jsii_name='toJson')
    def to_json(self) -> typing.Any:
        return jsii.invoke(self, 'toJson', [])

    @jsii.python.classproperty
    @jsii.member(jsii_name='GVK')
    def GVK(cls) -> '_cdk8s_d3d9af27.GroupVersionKind':
        return jsii.sget(cls, 'GVK')

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorProps', jsii_struct_bases=[], name_mapping={'metadata': 'metadata', 'spec': 'spec'})
class LimitadorProps:

    def __init__(self, *, metadata: typing.Optional[typing.Union['_cdk8s_d3d9af27.ApiObjectMetadata', typing.Dict[builtins.str, typing.Any]]]=None, spec: typing.Optional[typing.Union['LimitadorSpec', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LimitadorSpec(**spec)
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
    def spec(self) -> typing.Optional['LimitadorSpec']:
        result = self._values.get('spec')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorProps(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpec', jsii_struct_bases=[], name_mapping={'affinity': 'affinity', 'image': 'image', 'image_pull_secrets': 'imagePullSecrets', 'limits': 'limits', 'listener': 'listener', 'metric_labels_default': 'metricLabelsDefault', 'pdb': 'pdb', 'rate_limit_headers': 'rateLimitHeaders', 'replicas': 'replicas', 'resource_requirements': 'resourceRequirements', 'storage': 'storage', 'telemetry': 'telemetry', 'tracing': 'tracing', 'verbosity': 'verbosity', 'version': 'version'})
class LimitadorSpec:

    def __init__(self, *, affinity: typing.Any=None, image: typing.Optional[builtins.str]=None, image_pull_secrets: typing.Optional[typing.Sequence[typing.Union['LimitadorSpecImagePullSecrets', typing.Dict[builtins.str, typing.Any]]]]=None, limits: typing.Optional[typing.Sequence[typing.Union['LimitadorSpecLimits', typing.Dict[builtins.str, typing.Any]]]]=None, listener: typing.Optional[typing.Union['LimitadorSpecListener', typing.Dict[builtins.str, typing.Any]]]=None, metric_labels_default: typing.Optional[builtins.str]=None, pdb: typing.Optional[typing.Union['LimitadorSpecPdb', typing.Dict[builtins.str, typing.Any]]]=None, rate_limit_headers: typing.Optional[builtins.str]=None, replicas: typing.Optional[jsii.Number]=None, resource_requirements: typing.Optional[typing.Union['LimitadorSpecResourceRequirements', typing.Dict[builtins.str, typing.Any]]]=None, storage: typing.Optional[typing.Union['LimitadorSpecStorage', typing.Dict[builtins.str, typing.Any]]]=None, telemetry: typing.Optional[builtins.str]=None, tracing: typing.Optional[typing.Union['LimitadorSpecTracing', typing.Dict[builtins.str, typing.Any]]]=None, verbosity: typing.Optional[jsii.Number]=None, version: typing.Optional[builtins.str]=None) -> None:
        if isinstance(listener, dict):
            listener = LimitadorSpecListener(**listener)
        if isinstance(pdb, dict):
            pdb = LimitadorSpecPdb(**pdb)
        if isinstance(resource_requirements, dict):
            resource_requirements = LimitadorSpecResourceRequirements(**resource_requirements)
        if isinstance(storage, dict):
            storage = LimitadorSpecStorage(**storage)
        if isinstance(tracing, dict):
            tracing = LimitadorSpecTracing(**tracing)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if affinity is not None:
            self._values['affinity'] = affinity
        if image is not None:
            self._values['image'] = image
        if image_pull_secrets is not None:
            self._values['image_pull_secrets'] = image_pull_secrets
        if limits is not None:
            self._values['limits'] = limits
        if listener is not None:
            self._values['listener'] = listener
        if metric_labels_default is not None:
            self._values['metric_labels_default'] = metric_labels_default
        if pdb is not None:
            self._values['pdb'] = pdb
        if rate_limit_headers is not None:
            self._values['rate_limit_headers'] = rate_limit_headers
        if replicas is not None:
            self._values['replicas'] = replicas
        if resource_requirements is not None:
            self._values['resource_requirements'] = resource_requirements
        if storage is not None:
            self._values['storage'] = storage
        if telemetry is not None:
            self._values['telemetry'] = telemetry
        if tracing is not None:
            self._values['tracing'] = tracing
        if verbosity is not None:
            self._values['verbosity'] = verbosity
        if version is not None:
            self._values['version'] = version

    @builtins.property
    def affinity(self) -> typing.Any:
        result = self._values.get('affinity')
        return result

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        result = self._values.get('image')
        return result

    @builtins.property
    def image_pull_secrets(self) -> typing.Optional[typing.List['LimitadorSpecImagePullSecrets']]:
        result = self._values.get('image_pull_secrets')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.List['LimitadorSpecLimits']]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def listener(self) -> typing.Optional['LimitadorSpecListener']:
        result = self._values.get('listener')
        return result

    @builtins.property
    def metric_labels_default(self) -> typing.Optional[builtins.str]:
        result = self._values.get('metric_labels_default')
        return result

    @builtins.property
    def pdb(self) -> typing.Optional['LimitadorSpecPdb']:
        result = self._values.get('pdb')
        return result

    @builtins.property
    def rate_limit_headers(self) -> typing.Optional[builtins.str]:
        result = self._values.get('rate_limit_headers')
        return result

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('replicas')
        return result

    @builtins.property
    def resource_requirements(self) -> typing.Optional['LimitadorSpecResourceRequirements']:
        result = self._values.get('resource_requirements')
        return result

    @builtins.property
    def storage(self) -> typing.Optional['LimitadorSpecStorage']:
        result = self._values.get('storage')
        return result

    @builtins.property
    def telemetry(self) -> typing.Optional[builtins.str]:
        result = self._values.get('telemetry')
        return result

    @builtins.property
    def tracing(self) -> typing.Optional['LimitadorSpecTracing']:
        result = self._values.get('tracing')
        return result

    @builtins.property
    def verbosity(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('verbosity')
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
        return 'LimitadorSpec(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecImagePullSecrets', jsii_struct_bases=[], name_mapping={'name': 'name'})
class LimitadorSpecImagePullSecrets:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecImagePullSecrets(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecLimits', jsii_struct_bases=[], name_mapping={'conditions': 'conditions', 'max_value': 'maxValue', 'namespace': 'namespace', 'seconds': 'seconds', 'variables': 'variables', 'name': 'name'})
class LimitadorSpecLimits:

    def __init__(self, *, conditions: typing.Sequence[builtins.str], max_value: jsii.Number, namespace: builtins.str, seconds: jsii.Number, variables: typing.Sequence[builtins.str], name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'conditions': conditions, 'max_value': max_value, 'namespace': namespace, 'seconds': seconds, 'variables': variables}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def conditions(self) -> typing.List[builtins.str]:
        result = self._values.get('conditions')
        assert result is not None, "Required property 'conditions' is missing"
        return result

    @builtins.property
    def max_value(self) -> jsii.Number:
        result = self._values.get('max_value')
        assert result is not None, "Required property 'max_value' is missing"
        return result

    @builtins.property
    def namespace(self) -> builtins.str:
        result = self._values.get('namespace')
        assert result is not None, "Required property 'namespace' is missing"
        return result

    @builtins.property
    def seconds(self) -> jsii.Number:
        result = self._values.get('seconds')
        assert result is not None, "Required property 'seconds' is missing"
        return result

    @builtins.property
    def variables(self) -> typing.List[builtins.str]:
        result = self._values.get('variables')
        assert result is not None, "Required property 'variables' is missing"
        return result

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecLimits(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecListener', jsii_struct_bases=[], name_mapping={'grpc': 'grpc', 'http': 'http'})
class LimitadorSpecListener:

    def __init__(self, *, grpc: typing.Optional[typing.Union['LimitadorSpecListenerGrpc', typing.Dict[builtins.str, typing.Any]]]=None, http: typing.Optional[typing.Union['LimitadorSpecListenerHttp', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(grpc, dict):
            grpc = LimitadorSpecListenerGrpc(**grpc)
        if isinstance(http, dict):
            http = LimitadorSpecListenerHttp(**http)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values['grpc'] = grpc
        if http is not None:
            self._values['http'] = http

    @builtins.property
    def grpc(self) -> typing.Optional['LimitadorSpecListenerGrpc']:
        result = self._values.get('grpc')
        return result

    @builtins.property
    def http(self) -> typing.Optional['LimitadorSpecListenerHttp']:
        result = self._values.get('http')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecListener(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecListenerGrpc', jsii_struct_bases=[], name_mapping={'port': 'port'})
class LimitadorSpecListenerGrpc:

    def __init__(self, *, port: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values['port'] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecListenerGrpc(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecListenerHttp', jsii_struct_bases=[], name_mapping={'port': 'port'})
class LimitadorSpecListenerHttp:

    def __init__(self, *, port: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values['port'] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('port')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecListenerHttp(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecPdb', jsii_struct_bases=[], name_mapping={'max_unavailable': 'maxUnavailable', 'min_available': 'minAvailable'})
class LimitadorSpecPdb:

    def __init__(self, *, max_unavailable: typing.Any=None, min_available: typing.Any=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values['max_unavailable'] = max_unavailable
        if min_available is not None:
            self._values['min_available'] = min_available

    @builtins.property
    def max_unavailable(self) -> typing.Any:
        result = self._values.get('max_unavailable')
        return result

    @builtins.property
    def min_available(self) -> typing.Any:
        result = self._values.get('min_available')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecPdb(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecResourceRequirements', jsii_struct_bases=[], name_mapping={'claims': 'claims', 'limits': 'limits', 'requests': 'requests'})
class LimitadorSpecResourceRequirements:

    def __init__(self, *, claims: typing.Optional[typing.Sequence[typing.Union['LimitadorSpecResourceRequirementsClaims', typing.Dict[builtins.str, typing.Any]]]]=None, limits: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None, requests: typing.Optional[typing.Mapping[builtins.str, typing.Any]]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if claims is not None:
            self._values['claims'] = claims
        if limits is not None:
            self._values['limits'] = limits
        if requests is not None:
            self._values['requests'] = requests

    @builtins.property
    def claims(self) -> typing.Optional[typing.List['LimitadorSpecResourceRequirementsClaims']]:
        result = self._values.get('claims')
        return result

    @builtins.property
    def limits(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('limits')
        return result

    @builtins.property
    def requests(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        result = self._values.get('requests')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecResourceRequirements(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecResourceRequirementsClaims', jsii_struct_bases=[], name_mapping={'name': 'name'})
class LimitadorSpecResourceRequirementsClaims:

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
        return 'LimitadorSpecResourceRequirementsClaims(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorage', jsii_struct_bases=[], name_mapping={'disk': 'disk', 'redis': 'redis', 'redis_cached': 'redisCached'})
class LimitadorSpecStorage:

    def __init__(self, *, disk: typing.Optional[typing.Union['LimitadorSpecStorageDisk', typing.Dict[builtins.str, typing.Any]]]=None, redis: typing.Optional[typing.Union['LimitadorSpecStorageRedis', typing.Dict[builtins.str, typing.Any]]]=None, redis_cached: typing.Optional[typing.Union['LimitadorSpecStorageRedisCached', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(disk, dict):
            disk = LimitadorSpecStorageDisk(**disk)
        if isinstance(redis, dict):
            redis = LimitadorSpecStorageRedis(**redis)
        if isinstance(redis_cached, dict):
            redis_cached = LimitadorSpecStorageRedisCached(**redis_cached)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disk is not None:
            self._values['disk'] = disk
        if redis is not None:
            self._values['redis'] = redis
        if redis_cached is not None:
            self._values['redis_cached'] = redis_cached

    @builtins.property
    def disk(self) -> typing.Optional['LimitadorSpecStorageDisk']:
        result = self._values.get('disk')
        return result

    @builtins.property
    def redis(self) -> typing.Optional['LimitadorSpecStorageRedis']:
        result = self._values.get('redis')
        return result

    @builtins.property
    def redis_cached(self) -> typing.Optional['LimitadorSpecStorageRedisCached']:
        result = self._values.get('redis_cached')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorage(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageDisk', jsii_struct_bases=[], name_mapping={'optimize': 'optimize', 'persistent_volume_claim': 'persistentVolumeClaim'})
class LimitadorSpecStorageDisk:

    def __init__(self, *, optimize: typing.Optional[builtins.str]=None, persistent_volume_claim: typing.Optional[typing.Union['LimitadorSpecStorageDiskPersistentVolumeClaim', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(persistent_volume_claim, dict):
            persistent_volume_claim = LimitadorSpecStorageDiskPersistentVolumeClaim(**persistent_volume_claim)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optimize is not None:
            self._values['optimize'] = optimize
        if persistent_volume_claim is not None:
            self._values['persistent_volume_claim'] = persistent_volume_claim

    @builtins.property
    def optimize(self) -> typing.Optional[builtins.str]:
        result = self._values.get('optimize')
        return result

    @builtins.property
    def persistent_volume_claim(self) -> typing.Optional['LimitadorSpecStorageDiskPersistentVolumeClaim']:
        result = self._values.get('persistent_volume_claim')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageDisk(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageDiskPersistentVolumeClaim', jsii_struct_bases=[], name_mapping={'resources': 'resources', 'storage_class_name': 'storageClassName', 'volume_name': 'volumeName'})
class LimitadorSpecStorageDiskPersistentVolumeClaim:

    def __init__(self, *, resources: typing.Optional[typing.Union['LimitadorSpecStorageDiskPersistentVolumeClaimResources', typing.Dict[builtins.str, typing.Any]]]=None, storage_class_name: typing.Optional[builtins.str]=None, volume_name: typing.Optional[builtins.str]=None) -> None:
        if isinstance(resources, dict):
            resources = LimitadorSpecStorageDiskPersistentVolumeClaimResources(**resources)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if resources is not None:
            self._values['resources'] = resources
        if storage_class_name is not None:
            self._values['storage_class_name'] = storage_class_name
        if volume_name is not None:
            self._values['volume_name'] = volume_name

    @builtins.property
    def resources(self) -> typing.Optional['LimitadorSpecStorageDiskPersistentVolumeClaimResources']:
        result = self._values.get('resources')
        return result

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('storage_class_name')
        return result

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('volume_name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageDiskPersistentVolumeClaim(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageDiskPersistentVolumeClaimResources', jsii_struct_bases=[], name_mapping={'requests': 'requests'})
class LimitadorSpecStorageDiskPersistentVolumeClaimResources:

    def __init__(self, *, requests: typing.Any) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'requests': requests}

    @builtins.property
    def requests(self) -> typing.Any:
        result = self._values.get('requests')
        assert result is not None, "Required property 'requests' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageDiskPersistentVolumeClaimResources(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageRedis', jsii_struct_bases=[], name_mapping={'config_secret_ref': 'configSecretRef'})
class LimitadorSpecStorageRedis:

    def __init__(self, *, config_secret_ref: typing.Optional[typing.Union['LimitadorSpecStorageRedisConfigSecretRef', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(config_secret_ref, dict):
            config_secret_ref = LimitadorSpecStorageRedisConfigSecretRef(**config_secret_ref)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_secret_ref is not None:
            self._values['config_secret_ref'] = config_secret_ref

    @builtins.property
    def config_secret_ref(self) -> typing.Optional['LimitadorSpecStorageRedisConfigSecretRef']:
        result = self._values.get('config_secret_ref')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageRedis(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageRedisCached', jsii_struct_bases=[], name_mapping={'config_secret_ref': 'configSecretRef', 'options': 'options'})
class LimitadorSpecStorageRedisCached:

    def __init__(self, *, config_secret_ref: typing.Optional[typing.Union['LimitadorSpecStorageRedisCachedConfigSecretRef', typing.Dict[builtins.str, typing.Any]]]=None, options: typing.Optional[typing.Union['LimitadorSpecStorageRedisCachedOptions', typing.Dict[builtins.str, typing.Any]]]=None) -> None:
        if isinstance(config_secret_ref, dict):
            config_secret_ref = LimitadorSpecStorageRedisCachedConfigSecretRef(**config_secret_ref)
        if isinstance(options, dict):
            options = LimitadorSpecStorageRedisCachedOptions(**options)
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_secret_ref is not None:
            self._values['config_secret_ref'] = config_secret_ref
        if options is not None:
            self._values['options'] = options

    @builtins.property
    def config_secret_ref(self) -> typing.Optional['LimitadorSpecStorageRedisCachedConfigSecretRef']:
        result = self._values.get('config_secret_ref')
        return result

    @builtins.property
    def options(self) -> typing.Optional['LimitadorSpecStorageRedisCachedOptions']:
        result = self._values.get('options')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageRedisCached(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageRedisCachedConfigSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class LimitadorSpecStorageRedisCachedConfigSecretRef:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageRedisCachedConfigSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageRedisCachedOptions', jsii_struct_bases=[], name_mapping={'batch_size': 'batchSize', 'flush_period': 'flushPeriod', 'max_cached': 'maxCached', 'response_timeout': 'responseTimeout'})
class LimitadorSpecStorageRedisCachedOptions:

    def __init__(self, *, batch_size: typing.Optional[jsii.Number]=None, flush_period: typing.Optional[jsii.Number]=None, max_cached: typing.Optional[jsii.Number]=None, response_timeout: typing.Optional[jsii.Number]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if batch_size is not None:
            self._values['batch_size'] = batch_size
        if flush_period is not None:
            self._values['flush_period'] = flush_period
        if max_cached is not None:
            self._values['max_cached'] = max_cached
        if response_timeout is not None:
            self._values['response_timeout'] = response_timeout

    @builtins.property
    def batch_size(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('batch_size')
        return result

    @builtins.property
    def flush_period(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('flush_period')
        return result

    @builtins.property
    def max_cached(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('max_cached')
        return result

    @builtins.property
    def response_timeout(self) -> typing.Optional[jsii.Number]:
        result = self._values.get('response_timeout')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageRedisCachedOptions(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecStorageRedisConfigSecretRef', jsii_struct_bases=[], name_mapping={'name': 'name'})
class LimitadorSpecStorageRedisConfigSecretRef:

    def __init__(self, *, name: typing.Optional[builtins.str]=None) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values['name'] = name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        result = self._values.get('name')
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecStorageRedisConfigSecretRef(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))

@jsii.data_type(jsii_type='iokuadrantlimitador.LimitadorSpecTracing', jsii_struct_bases=[], name_mapping={'endpoint': 'endpoint'})
class LimitadorSpecTracing:

    def __init__(self, *, endpoint: builtins.str) -> None:
        self._values: typing.Dict[builtins.str, typing.Any] = {'endpoint': endpoint}

    @builtins.property
    def endpoint(self) -> builtins.str:
        result = self._values.get('endpoint')
        assert result is not None, "Required property 'endpoint' is missing"
        return result

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not rhs == self

    def __repr__(self) -> str:
        return 'LimitadorSpecTracing(%s)' % ', '.join((k + '=' + repr(v) for k, v in self._values.items()))
__all__ = ['Limitador', 'LimitadorProps', 'LimitadorSpec', 'LimitadorSpecImagePullSecrets', 'LimitadorSpecLimits', 'LimitadorSpecListener', 'LimitadorSpecListenerGrpc', 'LimitadorSpecListenerHttp', 'LimitadorSpecPdb', 'LimitadorSpecResourceRequirements', 'LimitadorSpecResourceRequirementsClaims', 'LimitadorSpecStorage', 'LimitadorSpecStorageDisk', 'LimitadorSpecStorageDiskPersistentVolumeClaim', 'LimitadorSpecStorageDiskPersistentVolumeClaimResources', 'LimitadorSpecStorageRedis', 'LimitadorSpecStorageRedisCached', 'LimitadorSpecStorageRedisCachedConfigSecretRef', 'LimitadorSpecStorageRedisCachedOptions', 'LimitadorSpecStorageRedisConfigSecretRef', 'LimitadorSpecTracing']
publication.publish()
